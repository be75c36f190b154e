# title: a generator that sends to itself gets ValueError and goes on
# clauses: gen.send.running gen.state.running
# python: >=3.2
import inspect

def loop_back():
    try:
        me.send(None)
    except ValueError:
        print('ValueError')
    print(inspect.getgeneratorstate(me))
    yield 'alive'

me = loop_back()
print(next(me))

# expect:
# ValueError
# GEN_RUNNING
# alive
