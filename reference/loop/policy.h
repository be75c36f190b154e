// Event loop policies: which loop is set, and what a new one is.
//
// One policy is in force at a time. It is the default one, made when it is first asked for, unless
// the program sets its own; asyncio.get_event_loop(), set_event_loop() and new_event_loop() ask it.
// Not for the running loop, which no policy decides: running.h.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

extern Type AbstractPolicyType;  // asyncio.AbstractEventLoopPolicy
extern Type BaseDefaultPolicyType;
extern Type DefaultPolicyType;  // asyncio.DefaultEventLoopPolicy

// The policy in force.
Ref event_loop_policy();
// None: a new default policy. Raises what the version raises when it is no policy.
void set_event_loop_policy(Value policy);

// What the policy in force says.
Ref loop_of_policy();
Ref new_event_loop();
void set_event_loop(Value loop);

void initialize_policy();

}  // namespace corospec::reference
