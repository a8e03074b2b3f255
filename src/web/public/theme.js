// Before anything is drawn: who chose a dark page is not shown a light one first. The policy allows no inline script.
const kept = localStorage.getItem('isnad.theme')
if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
