# title: a filter that makes the warning an error has it reported, and the program goes on
# clauses: agen.step.never_awaited_error agen.final.nothing_kept
# python: >=3.13
# needs: refcounting
import sys
import warnings

class Marked:
    def __del__(self):
        print('let go')

def hook(unraisable):
    print(unraisable.exc_type.__name__)
    unraisable.exc_value.marked = Marked()

async def body():
    yield 1

warnings.simplefilter('error')
sys.unraisablehook = hook
body().__anext__()
print('goes on')

# expect:
# RuntimeWarning
# let go
# goes on
