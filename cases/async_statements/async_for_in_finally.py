# title: a loop in a finally block keeps the saved exception, however it ends
# clauses: aflow.mixed.for_finally
# python: >=3.6
import types

def run(coroutine):
    try:
        while True:
            print('driver:', coroutine.send(None))
    except StopIteration as stop:
        return stop.value

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    asked = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.asked += 1
        await pause(self.asked)
        if self.asked == 2:
            raise StopAsyncIteration

async def main(leave):
    try:
        raise KeyError('saved')
    finally:
        async for item in Source():
            if leave:
                break

for leave in False, True:
    try:
        run(main(leave))
    except KeyError as error:
        print(error.args[0])

# expect:
# driver: 1
# driver: 2
# saved
# driver: 1
# saved
