# title: policies are used with a warning
# clauses: loop.policy.deprecated
# python: >=3.14
# needs: asyncio
import asyncio
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    asyncio.get_event_loop_policy()
    asyncio.set_event_loop_policy(None)
    asyncio.DefaultEventLoopPolicy
    asyncio.AbstractEventLoopPolicy
for warning in caught:
    print(warning.category.__name__)

# expect:
# DeprecationWarning
# DeprecationWarning
# DeprecationWarning
# DeprecationWarning
