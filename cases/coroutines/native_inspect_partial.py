# title: since 3.8 iscoroutinefunction sees through functools.partial
# clauses: co.inspect.partial co.inspect.partial_opaque
# python: >=3.6
import functools
import inspect

async def work(a, b):
    pass

one = functools.partial(work, 1)
two = functools.partial(one, 2)
print(inspect.iscoroutinefunction(one), inspect.iscoroutinefunction(two))
print(inspect.iscoroutinefunction(functools.partial(print)))

# expect:
# True True
# False
# expect <3.8:
# False False
# False
