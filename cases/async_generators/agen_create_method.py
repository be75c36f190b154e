# title: an async def with a yield in a class makes asynchronous generators as a method does
# clauses: agen.create.returns agen.anext.unstarted
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Source:
    def __init__(self, name):
        self.name = name
    async def values(self):
        yield self.name

print(run(Source('source').values().__anext__()))

# expect:
# source
