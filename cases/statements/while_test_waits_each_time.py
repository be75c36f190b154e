# title: the test of a while loop waits in each round, also after continue, and else follows it
# clauses: flow.while.test
# python: >=3.3
def body():
    while (yield 'test?'):
        answer = yield 'suite'
        if answer == 'continue':
            continue
        if answer == 'break':
            break
        yield 'end of suite'
    else:
        yield 'else'
    yield 'end'

def seen(*answers):
    g = body()
    return [next(g)] + [g.send(answer) for answer in answers]

print(seen(True, None, None, False, None))
print(seen(True, 'continue', False, None))
print(seen(True, 'break'))

# expect:
# ['test?', 'suite', 'end of suite', 'test?', 'else', 'end']
# ['test?', 'suite', 'test?', 'else', 'end']
# ['test?', 'suite', 'end']
