# title: up to 3.7 a function set in sys was given every new coroutine
# clauses: co.hook.call co.hook.get co.hook.reset
# python: <3.8
import sys
import warnings

warnings.simplefilter('ignore')

async def work():
    return 'result'

def wrap(coroutine):
    print(type(coroutine).__name__)
    coroutine.close()
    return 'wrapped'

print(sys.get_coroutine_wrapper())
sys.set_coroutine_wrapper(wrap)
print(sys.get_coroutine_wrapper() is wrap)
print(work())
sys.set_coroutine_wrapper(None)
c = work()
print(type(c).__name__)
c.close()

# expect:
# None
# True
# coroutine
# wrapped
# coroutine
