# title: the words of close for a coroutine that goes on
# clauses: co.abc.close_text
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def send(self, value): pass
    def throw(self, *details): pass
    def __await__(self): pass

try:
    Mine().close()
except RuntimeError as error:
    print(error)

# expect:
# coroutine ignored GeneratorExit
