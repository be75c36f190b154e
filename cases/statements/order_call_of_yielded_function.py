# title: the function, its arguments and the argument of its result may all be sent
# clauses: flow.order.call
# python: >=3.3
def body():
    yield (yield 'function?')((yield 'argument?'))((yield 'second argument?'))

def adder(left):
    print('called with', left)
    return lambda right: left + right

g = body()
print(next(g), g.send(adder))
print(g.send(1))
print(g.send(2))

# expect:
# function? argument?
# called with 1
# second argument?
# 3
