# title: return in the else block of a loop ends the generator with its value
# clauses: flow.for.else gen.return.value
# python: >=3.3
def body(items):
    for item in items:
        if (yield item):
            break
    else:
        return 'exhausted'
    return 'broken'

def result(answer):
    g = body('a')
    next(g)
    try:
        g.send(answer)
    except StopIteration as stop:
        return stop.value

print(result(False), result(True))

# expect:
# exhausted broken
