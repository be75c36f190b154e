# title: an instance thrown by a generator into itself is refused with ValueError
# clauses: gen.throw.running gen.state.running
# python: >=3.2
import inspect

def body():
    try:
        me.throw(KeyError('k'))
    except ValueError:
        print('ValueError', inspect.getgeneratorstate(me))
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError GEN_RUNNING
# alive
