# title: a generator-based coroutine has the attributes of generators and not those of coroutines
# clauses: co.attr.unknown
# python: >=3.6
import types

@types.coroutine
def work():
    yield

c = work()
print([name for name in ('gi_frame', 'gi_code', 'gi_running', 'gi_yieldfrom', 'cr_frame', 'cr_await')
       if hasattr(c, name)])

# expect:
# ['gi_frame', 'gi_code', 'gi_running', 'gi_yieldfrom']
