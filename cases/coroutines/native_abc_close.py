# title: Coroutine gives a close made from throw
# clauses: co.abc.close
# python: >=3.6
import collections.abc as abc

class Mine(abc.Coroutine):
    def __init__(self, answer):
        self.answer = answer
    def send(self, value):
        pass
    def __await__(self):
        yield
    def throw(self, kind, value=None, traceback=None):
        print('throw', kind.__name__)
        if self.answer is not None:
            raise self.answer

print(Mine(GeneratorExit()).close())
print(Mine(StopIteration()).close())
for answer in (None, KeyError()):
    try:
        Mine(answer).close()
    except (RuntimeError, KeyError) as error:
        print(type(error).__name__)

# expect:
# throw GeneratorExit
# None
# throw GeneratorExit
# None
# throw GeneratorExit
# RuntimeError
# throw GeneratorExit
# KeyError
