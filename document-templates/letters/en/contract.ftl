--- subject
Contract ${contract.number} for your review
--- text
Dear ${(contact.name)!client.name},

please find the contract ${contract.number} attached, as agreed.

Tell us what you would like to change, or send it back signed.

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>please find the contract ${contract.number} attached, as agreed.</p>
<p>Tell us what you would like to change, or send it back signed.</p>
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
