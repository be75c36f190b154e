# title: an instance of collections.abc.Generator is wrapped by types.coroutine too
# clauses: look.coroutine.wrapped
# python: >=3.5
import collections.abc
import types

class Answers(collections.abc.Generator):
    def send(self, value):
        if value is None:
            return 'value'
        raise StopIteration(value)

    def throw(self, *details):
        raise details[0]

@types.coroutine
def answers():
    return Answers()

async def waiting():
    return await answers()

c = waiting()
print(c.send(None), c.send(None))
try:
    c.send('sent')
except StopIteration as e:
    print(e.value)

# expect:
# value value
# sent
