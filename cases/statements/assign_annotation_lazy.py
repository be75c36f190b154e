# title: annotations in a class are evaluated when somebody asks for them, once, in the class
# clauses: flow.assign.annotation_lazy
# python: >=3.14
def note(text):
    print(text)
    return text

def outer(word):
    class Place:
        own = 'own'
        a: note('annotation') = note('value')
        b: later
        c: own
        d: word
        if word == 'no':
            e: missing
    return Place

place = outer('free')
print(sorted(name for name in vars(place) if len(name) == 1))
later = 'known by now'
print(place.__annotations__)
print(place.__annotations__ is place.__annotations__, place.a)

# expect:
# value
# ['a']
# annotation
# {'a': 'annotation', 'b': 'known by now', 'c': 'own', 'd': 'free'}
# True value
