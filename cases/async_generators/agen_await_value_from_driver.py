# title: what the driver sends reaches the await in the body through a coroutine that iterates
# clauses: agen.await.reply
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    yield await pause('question')

async def main():
    async for value in body():
        print('item', value)

c = main()
print(c.send(None))
try:
    c.send('answer')
except StopIteration:
    print('end')

# expect:
# question
# item answer
# end
