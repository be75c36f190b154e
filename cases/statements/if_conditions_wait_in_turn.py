# title: the conditions of if and elif wait one by one until one is true
# clauses: flow.if.order
# python: >=3.3
def body():
    if (yield 'if?'):
        yield 'first'
    elif (yield 'elif?'):
        yield 'second'
    else:
        yield 'third'

def seen(*answers):
    g = body()
    return [next(g)] + [g.send(answer) for answer in answers]

print(seen(1), seen(0, 1), seen(0, 0))

# expect:
# ['if?', 'first'] ['if?', 'elif?', 'second'] ['if?', 'elif?', 'third']
