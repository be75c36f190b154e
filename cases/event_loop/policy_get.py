# title: the policy in force is the same object until another is set
# clauses: loop.policy.get loop.policy.none
# python: <3.14
# needs: asyncio
import asyncio

first = asyncio.get_event_loop_policy()
print(isinstance(first, asyncio.DefaultEventLoopPolicy))
print(asyncio.get_event_loop_policy() is first)
asyncio.set_event_loop_policy(None)
second = asyncio.get_event_loop_policy()
print(isinstance(second, asyncio.DefaultEventLoopPolicy), second is first)
asyncio.set_event_loop_policy(first)
print(asyncio.get_event_loop_policy() is first)

# expect:
# True
# True
# True False
# True
