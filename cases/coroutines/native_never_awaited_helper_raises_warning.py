# title: when what the helper raises is a RuntimeWarning there is no second one
# clauses: co.never.helper
# python: >=3.8
# needs: refcounting
import sys
import warnings

def report(unraisable):
    print('reported', type(unraisable.exc_value).__name__, unraisable.exc_value)

def helper(coroutine):
    raise RuntimeWarning('of my own')

async def work():
    pass

sys.unraisablehook = report
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings._warn_unawaited_coroutine = helper
    work()
print(len(caught))

# expect:
# reported RuntimeWarning of my own
# 0
