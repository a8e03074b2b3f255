/** The words of a table written as running text. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
