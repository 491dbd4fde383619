/** Light, dark, or as the system has it; remembered on this computer only. */

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

function stored(): Theme {
  try {
    const found = localStorage.getItem('theme');
    return THEMES.find((t) => t === found) ?? 'auto';
  } catch {
    return 'auto'; // storage may be forbidden
  }
}

class Choice {
  now = $state<Theme>(stored());

  constructor() {
    document.documentElement.dataset.theme = this.now;
  }

  set(theme: Theme): void {
    this.now = theme;
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // then it holds until the page is left
    }
  }
}

export const theme = new Choice();
