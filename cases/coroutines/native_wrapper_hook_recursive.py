# title: a hook that makes a coroutine itself gets RuntimeError
# clauses: co.hook.recursive
# python: <3.8
import sys
import warnings

warnings.simplefilter('ignore')

async def work():
    pass

def wrap(coroutine):
    coroutine.close()
    try:
        work()
    except RuntimeError as error:
        print(type(error).__name__)
    return 'wrapped'

sys.set_coroutine_wrapper(wrap)
print(work())
sys.set_coroutine_wrapper(None)

# expect:
# RuntimeError
# wrapped
