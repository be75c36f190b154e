# title: lines from a stream that comes in pieces, with async for and else
# clauses: aflow.for.order aflow.anext.suspends aflow.for.else
# python: >=3.6
import types

@types.coroutine
def receive():
    return (yield 'more?')

class Lines:
    def __init__(self):
        self.text = ''

    def __aiter__(self):
        return self

    async def __anext__(self):
        while '\n' not in self.text:
            piece = await receive()
            if not piece:
                raise StopAsyncIteration
            self.text += piece
        line, self.text = self.text.split('\n', 1)
        return line

async def main():
    count = 0
    async for line in Lines():
        count += 1
        print(count, line)
        if line == 'quit':
            break
    else:
        print('end of stream')
    return count

def feed(*pieces):
    c = main()
    c.send(None)
    try:
        for piece in pieces:
            c.send(piece)
    except StopIteration as stop:
        print(stop.value, 'lines')

feed('one\ntw', 'o\nth', 'ree\n', '')
feed('one\nqu', 'it\nlost\n')

# expect:
# 1 one
# 2 two
# 3 three
# end of stream
# 3 lines
# 1 one
# 2 quit
# 2 lines
