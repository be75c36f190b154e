# title: close of Coroutine calls throw once, with the class GeneratorExit alone
# clauses: co.abc.close_call
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def send(self, value):
        print('not called')

    def throw(self, *details):
        print(details == (GeneratorExit,))
        raise details[0]

    def __await__(self):
        print('not called')

m = Mine()
print(m.close(), m.close())

# expect:
# True
# True
# None None
