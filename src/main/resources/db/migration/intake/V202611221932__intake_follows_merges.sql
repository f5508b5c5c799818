-- events, calls and call-backs go along with their client
call follow_merges('intake_event', 'client');
call follow_merges('phone_call', 'client', 'contact');
call follow_merges('call_back', 'client');
