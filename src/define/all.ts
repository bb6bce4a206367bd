import './client-renewals.js';
import './hubspot-team-card.js';
import './partner-alerts.js';
import './partner-client-details.js';
import './partner-client-table.js';
import './partner-provider.js';
import './points-calculator.js';
import './tier-progress.js';
