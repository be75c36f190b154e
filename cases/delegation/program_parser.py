# title: a recursive descent parser whose rules are generators fed with one token at a time
# clauses: delegate.send.value delegate.result delegate.send.stop
# python: >=3.3
def number(token):
    return int(token), (yield)

def product(token):
    value, token = yield from number(token)
    while token == '*':
        factor, token = yield from number((yield))
        value *= factor
    return value, token

def total(token):
    value, token = yield from product(token)
    while token == '+':
        summand, token = yield from product((yield))
        value += summand
    return value, token

def evaluate(text):
    tokens = iter(text.split() + ['end'])
    g = total(next(tokens))
    next(g)
    try:
        for token in tokens:
            g.send(token)
    except StopIteration as stop:
        return stop.value

print(evaluate('2 * 3 + 4 * 5 + 1'))
print(evaluate('7'))

# expect:
# (27, 'end')
# (7, 'end')
