# title: without the helper of the module the warning is a plain one
# clauses: co.never.no_helper
# python: >=3.7
# needs: refcounting
import sys
import warnings

async def work():
    pass

sys.set_coroutine_origin_tracking_depth(5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    del warnings._warn_unawaited_coroutine
    work()
print(caught[0].message, type(caught[0].source).__name__)

# expect:
# coroutine 'work' was never awaited coroutine

# expect <3.9:
# coroutine 'work' was never awaited NoneType
