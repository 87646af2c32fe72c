import { route } from '../state/route.js';
import { theme, turnTheme } from '../state/theme.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { type View, views } from './views.js';

const GROUPS: readonly View['group'][] = ['Shop', 'Traffic', 'Control'];

/** The way to each view. */
export function Nav() {
  const at = route.value.view;
  const turned = theme.value ?? 'system';
  return (
    <nav class="nav" aria-label="Views">
      <a class="brand" href="#/orders">
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
          <rect width="32" height="32" rx="7" />
          <path d="M7 12.500 16 8l9 4.500v8L16 25l-9-4.500zM7 12.500l9 4.500 9-4.500M16 17v8" />
        </svg>
        OMS sandbox
      </a>
      {GROUPS.map((group) => {
        const own = views.filter((view) => view.group === group);
        return (
          own.length > 0 && (
            <div class="nav-group" key={group}>
              <h2>{group}</h2>
              <ul>
                {own.map(({ name, title, icon }) => (
                  <li key={name}>
                    <a href={`#/${name}`} aria-current={name === at ? 'page' : undefined}>
                      <Icon name={icon} />
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <div class="nav-end nav-group">
        <a href="/reference">
          <Icon name="reference" />
          API reference
        </a>
        <Button
          does={turnTheme}
          kind="quiet"
          icon={turned === 'system' ? 'system' : turned === 'dark' ? 'moon' : 'sun'}
          label={`Colors: ${turned === 'system' ? 'As the system' : turned === 'dark' ? 'Dark' : 'Light'}`}
        >
          {turned === 'system' ? 'As the system' : turned === 'dark' ? 'Dark' : 'Light'}
        </Button>
      </div>
    </nav>
  );
}
