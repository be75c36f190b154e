# title: StopIteration is no end of an async for: out of a coroutine it is RuntimeError, out of a plain call it passes
# clauses: aflow.stop.iteration
# python: >=3.6
class Native:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopIteration

class Plain(Native):
    def __anext__(self):
        raise StopIteration

async def main():
    for kind in Native, Plain:
        try:
            async for item in kind():
                print('not reached')
            else:
                print('not reached')
        except (RuntimeError, StopIteration) as error:
            print(type(error).__name__)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# RuntimeError
# StopIteration
# over
