# title: the subject of match waits once, and guards wait in turn with the names of their pattern bound
# clauses: flow.match.guard flow.match.subject
# python: >=3.10
def body():
    match (yield 'subject?'):
        case [first, *rest] if (yield ('first guard?', first, rest)):
            yield 'first', first
        case [first, second] if (yield ('second guard?', second)):
            yield 'second', second
        case _:
            yield 'other'
    yield 'behind'

def seen(*answers):
    g = body()
    return [next(g)] + [g.send(answer) for answer in answers]

print(seen('text', None))
print(seen([1, 2], True))
print(seen([1, 2], False, True, None))
print(seen([1, 2, 3], False))

# expect:
# ['subject?', 'other', 'behind']
# ['subject?', ('first guard?', 1, [2]), ('first', 1)]
# ['subject?', ('first guard?', 1, [2]), ('second guard?', 2), ('second', 2), 'behind']
# ['subject?', ('first guard?', 1, [2, 3]), 'other']
