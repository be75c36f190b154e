# title: a function given by name warns
# clauses: atools.stack.callback_by_name_warns
# python: >=3.8 <3.9
import warnings
from contextlib import AsyncExitStack

async def close():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    AsyncExitStack().push_async_callback(callback=close)
    AsyncExitStack().callback(callback=close)
for warning in caught:
    print(warning.category.__name__)

# expect:
# DeprecationWarning
# DeprecationWarning
