# title: the predicates of inspect about a coroutine and its function
# clauses: co.inspect.coroutine co.inspect.function co.inspect.awaitable look.function.async
# python: >=3.6
import inspect

async def work():
    pass

c = work()
for name in ('iscoroutine', 'iscoroutinefunction', 'isawaitable', 'isgenerator',
             'isgeneratorfunction', 'isasyncgen', 'isasyncgenfunction'):
    predicate = getattr(inspect, name)
    print(name, predicate(c), predicate(work))
c.close()

# expect:
# iscoroutine True False
# iscoroutinefunction False True
# isawaitable True False
# isgenerator False False
# isgeneratorfunction False False
# isasyncgen False False
# isasyncgenfunction False False
