# title: a warning that the filters make an error is reported, and the program goes on
# clauses: co.never.error
# python: >=3.8
# needs: refcounting
import sys
import warnings

def hook(report):
    print(report.exc_type.__name__, report.exc_value)

sys.unraisablehook = hook

async def work():
    pass

with warnings.catch_warnings():
    warnings.simplefilter('error')
    work()
    print('goes on')

# expect:
# RuntimeWarning coroutine 'work' was never awaited
# goes on
