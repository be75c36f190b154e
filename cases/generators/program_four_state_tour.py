# title: a coroutine's states around every operation of its life
# clauses: gen.state.created gen.state.suspended gen.state.closed gen.send.unstarted
# python: >=3.2
from inspect import getgeneratorstate

def coroutine():
    got = yield 'first'
    while got != 'stop':
        got = yield got

c = coroutine()
print(getgeneratorstate(c))
try:
    c.send('too early')
except TypeError:
    print('TypeError', getgeneratorstate(c))
print(next(c), getgeneratorstate(c))
print(c.send('again'), getgeneratorstate(c))
try:
    c.send('stop')
except StopIteration:
    print('StopIteration', getgeneratorstate(c))

# expect:
# GEN_CREATED
# TypeError GEN_CREATED
# first GEN_SUSPENDED
# again GEN_SUSPENDED
# StopIteration GEN_CLOSED
