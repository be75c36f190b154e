# title: cr_frame is the frame until the coroutine ends
# clauses: co.attr.frame
# python: >=3.6
import types

class Pause:
    def __await__(self):
        yield

async def work():
    value = 1
    await Pause()

c = work()
frame = c.cr_frame
print(type(frame) is types.FrameType, frame.f_code is c.cr_code)
c.send(None)
print(c.cr_frame is frame, c.cr_frame.f_locals)
c.close()
print(c.cr_frame)

# expect:
# True True
# True {'value': 1}
# None
