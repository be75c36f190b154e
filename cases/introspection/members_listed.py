# title: dir and inspect.getmembers tell of the attributes and methods of a generator
# clauses: look.members
# python: >=3.5
import inspect

def body():
    yield

expected = ['__iter__', '__name__', '__next__', '__qualname__', 'close', 'gi_code', 'gi_frame',
            'gi_running', 'gi_yieldfrom', 'send', 'throw']
g = body()
print([name for name in expected if name not in dir(g)])
members = dict(inspect.getmembers(g))
print([name for name in expected if name not in members])
print(members['gi_code'] is body.__code__, members['gi_running'], members['__name__'])
print([name for name, code in inspect.getmembers(g, inspect.iscode)])
print([name for name, frame in inspect.getmembers(g, inspect.isframe)])

# expect:
# []
# []
# True False body
# ['gi_code']
# ['gi_frame']
