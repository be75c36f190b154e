# title: a hook set later takes the place of the earlier one
# clauses: co.hook.replaced
# python: <3.8
import sys
import warnings

warnings.simplefilter('ignore')

async def work():
    pass

def wrapper(name):
    def wrap(coroutine):
        coroutine.close()
        return name
    return wrap

sys.set_coroutine_wrapper(wrapper('first'))
sys.set_coroutine_wrapper(wrapper('second'))
print(work())
sys.set_coroutine_wrapper(None)

# expect:
# second
