# title: a generator that closes itself gets ValueError and goes on
# clauses: gen.close.running
# python: >=3.2
import inspect

def body():
    try:
        me.close()
    except ValueError:
        print('ValueError', inspect.getgeneratorstate(me))
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError GEN_RUNNING
# alive
