# title: the abstract policy implements none of its methods
# clauses: loop.policy.abstract
# python: <3.14
# needs: asyncio
import asyncio

policy = asyncio.AbstractEventLoopPolicy()
for call in (policy.get_event_loop, policy.new_event_loop, lambda: policy.set_event_loop(None)):
    try:
        call()
    except NotImplementedError:
        print('NotImplementedError')

# expect:
# NotImplementedError
# NotImplementedError
# NotImplementedError
