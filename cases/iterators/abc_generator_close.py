# title: the close that collections.abc.Generator gives throws GeneratorExit and judges the answer
# clauses: iter.abc.generator.close
# python: >=3.5
from collections.abc import Generator

class Answering(Generator):
    def __init__(self, answer):
        self.answer = answer

    def send(self, value):
        return value

    def throw(self, typ, val=None, tb=None):
        print('throw', typ.__name__, end=': ')
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer

for answer in (GeneratorExit(), StopIteration(), StopIteration('value'), 'yielded', KeyError()):
    try:
        print(Answering(answer).close())
    except Exception as e:
        print(type(e).__name__)

# expect:
# throw GeneratorExit: None
# throw GeneratorExit: None
# throw GeneratorExit: None
# throw GeneratorExit: RuntimeError
# throw GeneratorExit: KeyError
