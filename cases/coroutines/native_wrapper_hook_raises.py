# title: an exception that the hook raises comes out of the call, and the hook is called for the next one
# clauses: co.hook.raises
# python: <3.8
import sys
import warnings

warnings.simplefilter('ignore')

async def work():
    pass

def wrap(coroutine):
    coroutine.close()
    raise LookupError

sys.set_coroutine_wrapper(wrap)
for attempt in range(2):
    try:
        work()
    except LookupError:
        print('LookupError')
sys.set_coroutine_wrapper(None)

# expect:
# LookupError
# LookupError
