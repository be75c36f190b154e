# title: the function is looked up before its arguments wait, and called after that
# clauses: flow.order.call
# python: >=3.3
def greet(name):
    return 'hello ' + name

class Box:
    def put(self, item):
        return 'put ' + item

def body():
    yield greet((yield 'name?'))
    yield box.put((yield 'item?'))

box = Box()
g = body()
print(next(g))
greet = str.upper
print(g.send('Ann'))
print(next(g))
box = None
print(g.send('apple'))

# expect:
# name?
# hello Ann
# item?
# put apple
