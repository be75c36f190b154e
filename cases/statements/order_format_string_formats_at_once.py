# title: a field of a formatted string is formatted before the next field is evaluated
# clauses: flow.order.fstring_format
# python: >=3.6
class Part:
    def __init__(self, name):
        self.name = name

    def __format__(self, how):
        print('formatting', self.name)
        return self.name

def body():
    yield f'{(yield "first")}{(yield "second")}'

g = body()
print(next(g))
print(g.send(Part('a')))
print(g.send(Part('b')))

# expect:
# first
# formatting a
# second
# formatting b
# ab
