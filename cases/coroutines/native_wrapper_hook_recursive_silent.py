# title: the coroutine that a hook asks for in vain gives no warning
# clauses: co.hook.recursive
# python: <3.8
import sys
import warnings

async def work():
    pass

def wrap(coroutine):
    coroutine.close()
    try:
        work()
    except RuntimeError as error:
        return type(error).__name__

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    sys.set_coroutine_wrapper(wrap)
    print(work())
    print(work())
    sys.set_coroutine_wrapper(None)
print([warning for warning in caught if warning.category is RuntimeWarning])

# expect:
# RuntimeError
# RuntimeError
# []
