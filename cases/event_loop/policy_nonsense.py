# title: what is no policy is refused, and the one in force stays
# clauses: loop.policy.refused
# python: <3.14
# needs: asyncio
import asyncio

policy = asyncio.get_event_loop_policy()
for nonsense in 1, 'policy', asyncio.DefaultEventLoopPolicy:
    try:
        asyncio.set_event_loop_policy(nonsense)
    except (TypeError, AssertionError) as error:
        print(type(error).__name__)
print(asyncio.get_event_loop_policy() is policy)

# expect:
# AssertionError
# AssertionError
# AssertionError
# True

# expect 3.11+:
# TypeError
# TypeError
# TypeError
# True
