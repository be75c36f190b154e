# title: markcoroutinefunction makes iscoroutinefunction true of a function, and nothing else
# clauses: co.inspect.mark
# python: >=3.12
import inspect

async def work():
    pass

def returns():
    return work()

print(inspect.iscoroutinefunction(returns))
print(inspect.markcoroutinefunction(returns) is returns)
print(inspect.iscoroutinefunction(returns), bool(returns.__code__.co_flags & inspect.CO_COROUTINE))

# expect:
# False
# True
# True False
