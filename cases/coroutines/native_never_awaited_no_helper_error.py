# title: without the function of warnings an error out of the warning is reported as well, and let go
# clauses: co.never.error co.never.no_helper
# python: >=3.8
# needs: refcounting
import sys
import warnings

class Marked:
    def __del__(self):
        print('let go')

def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.object.__name__)
    unraisable.exc_value.marked = Marked()

async def work():
    pass

del warnings._warn_unawaited_coroutine
warnings.simplefilter('error')
sys.unraisablehook = hook
work()
print('goes on')

# expect:
# RuntimeWarning work
# let go
# goes on
