# title: when the helper that warns fails, that is reported and a plain warning follows
# clauses: co.never.helper
# python: >=3.8
# needs: refcounting
import sys
import warnings

def report(unraisable):
    print('reported', type(unraisable.exc_value).__name__, unraisable.object.__name__)

def helper(coroutine):
    print('helper', coroutine.__name__)
    raise KeyError

async def work():
    pass

sys.unraisablehook = report
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings._warn_unawaited_coroutine = helper
    work()
print(caught[0].category.__name__, caught[0].message, type(caught[0].source).__name__)

# expect:
# helper work
# reported KeyError work
# RuntimeWarning coroutine 'work' was never awaited coroutine

# expect <3.9:
# helper work
# reported KeyError work
# RuntimeWarning coroutine 'work' was never awaited NoneType
