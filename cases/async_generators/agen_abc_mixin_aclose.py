# title: AsyncGenerator gives aclose, which throws GeneratorExit and is content with it
# clauses: agen.abc.mixins
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    def __init__(self, answer):
        self.answer = answer
    async def asend(self, value):
        pass
    async def athrow(self, kind, value=None, traceback=None):
        print('athrow', kind.__name__)
        if self.answer:
            raise self.answer
        return 'yielded'

print(run(Mine(GeneratorExit).aclose()))
print(run(Mine(StopAsyncIteration).aclose()))
print(run(Mine(ValueError).aclose()))
print(run(Mine(None).aclose()))

# expect:
# athrow GeneratorExit
# None
# athrow GeneratorExit
# None
# athrow GeneratorExit
# ValueError
# athrow GeneratorExit
# RuntimeError
