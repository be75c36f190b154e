# title: the abstract methods of Coroutine have bodies that super() reaches: send stops, throw raises, __await__ waits once
# clauses: co.abc.defaults
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def send(self, value):
        return super().send(value)

    def throw(self, *details):
        return super().throw(*details)

    def __await__(self):
        return super().__await__()

m = Mine()
try:
    m.send('value')
except StopIteration as stop:
    print('StopIteration', stop.value)
error = KeyError('instance')
for details in (KeyError,), (error,), (KeyError, error), (KeyError, None, None):
    try:
        m.throw(*details)
    except KeyError as caught:
        print(caught.args, caught is error)
print(list(m.__await__()))

# expect:
# StopIteration None
# () False
# ('instance',) True
# ('instance',) True
# () False
# [None]
