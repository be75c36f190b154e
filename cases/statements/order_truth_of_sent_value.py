# title: the truth of a value that was sent is asked once, by the body
# clauses: flow.order.boolean
# python: >=3.3
class Answer:
    def __bool__(self):
        print('truth asked')
        return False

def body():
    yield (yield 'first?') or 'other'
    if not (yield 'second?'):
        yield 'negative'

g = body()
next(g)
print(g.send(Answer()))
next(g)
print(g.send(Answer()))

# expect:
# truth asked
# other
# truth asked
# negative
