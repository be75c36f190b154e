# title: None may be sent to a new generator and starts it as next does
# clauses: gen.send.unstarted_none gen.state.suspended
# python: >=3.2
import inspect

def coroutine():
    reply = yield 'ready'
    yield reply

c = coroutine()
print(c.send(None))
print(inspect.getgeneratorstate(c))
print(c.send('go'))

# expect:
# ready
# GEN_SUSPENDED
# go
